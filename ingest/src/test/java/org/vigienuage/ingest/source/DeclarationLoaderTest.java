package org.vigienuage.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigienuage.db.source.Tables.CAVEAT;
import static org.vigienuage.db.source.Tables.CLASSIFICATION_RULE;
import static org.vigienuage.db.source.Tables.DATA_SOURCE;
import static org.vigienuage.db.source.Tables.VENDOR;
import static org.vigienuage.db.source.Tables.VENDOR_ALIAS;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.vigienuage.testing.TestDatabase;

class DeclarationLoaderTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Set<CuratedList> EMPTY_SO_FAR =
            EnumSet.of(CuratedList.CORRECTION, CuratedList.PRICE_INDEX, CuratedList.PRICE_INDEX_VALUE);

    private Connection connection;
    private DSLContext database;
    private DeclarationLoader loader;

    @BeforeEach
    void begin() throws SQLException {
        connection = DATABASE.owner().getConnection();
        connection.setAutoCommit(false);
        database = DSL.using(connection);
        loader = new DeclarationLoader(new PathMatchingResourcePatternResolver(), database);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void sourcesCaveatsListsAndRulesAreCopied() throws Exception {
        loader.load(connection);
        assertThat(database.fetchValues(DATA_SOURCE.DATA_SOURCE_ID))
                .contains("canada_quebec_seao_xml", "canada_quebec_seao_ocds");
        assertThat(database.fetchCount(CAVEAT)).isPositive();
        assertThat(database.fetchCount(CLASSIFICATION_RULE))
                .isEqualTo(loader.rules().rules().size());
        for (var list : CuratedList.values()) {
            if (!EMPTY_SO_FAR.contains(list)) {
                assertThat(database.fetchCount(DSL.table(list.table())))
                        .as(list.table())
                        .isPositive();
            }
        }
    }

    @Test
    void loadingAgainReplaces() throws Exception {
        loader.load(connection);
        var aliases = database.fetchCount(VENDOR_ALIAS);
        loader.load(connection);
        assertThat(database.fetchCount(VENDOR_ALIAS)).isEqualTo(aliases);
    }

    @Test
    void anEmptyCellIsNull() throws Exception {
        file("slug,name,kind,source,confidence\na,A,\"\",s,low\n").copyInto(CuratedList.VENDOR, copy());
        assertThat(database.selectFrom(VENDOR).fetchSingle().getKind()).isNull();
    }

    @Test
    void aRowThatCannotBeTakenNamesFileAndLine() {
        assertThatThrownBy(() ->
                        file("slug,name,source,confidence\na,A,s,low\nb,B,s\n").copyInto(CuratedList.VENDOR, copy()))
                .isInstanceOf(DeclarationException.class)
                .hasMessageContaining("data-sources/curated/test.csv")
                .hasMessageContaining("line 3");
    }

    @Test
    void anUnknownColumnIsNamed() {
        assertThatThrownBy(() -> file("slug,nam,source,confidence\na,A,s,low\n").copyInto(CuratedList.VENDOR, copy()))
                .isInstanceOf(DeclarationException.class)
                .hasMessageContaining("\"nam\"");
    }

    @Test
    void aHeaderThatIsNoHeaderIsRefused() {
        assertThatThrownBy(() -> file("slug; name\n").copyInto(CuratedList.VENDOR, copy()))
                .isInstanceOf(DeclarationException.class);
        assertThatThrownBy(() -> file("")).isInstanceOf(DeclarationException.class);
    }

    private org.postgresql.copy.CopyManager copy() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static CuratedFile file(String text) throws java.io.IOException {
        return CuratedFile.read("curated/test.csv", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }
}
