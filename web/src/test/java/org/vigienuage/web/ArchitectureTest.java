package org.vigienuage.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.vigienuage.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theWebReadsTheMartOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.vigienuage.db.source..",
                    "org.vigienuage.db.staging..",
                    "org.vigienuage.db.curated..",
                    "org.vigienuage.db.procurement..",
                    "org.vigienuage.db.classification..")
            .because("what is published is in the mart, and readers see nothing that is not published");

    @ArchTest
    static final ArchRule theWebDoesNotKnowTheWriter = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.vigienuage.ingest..")
            .because("the two programs share the database and nothing else");

    @ArchTest
    static final ArchRule viewsDoNotQuery = noClasses()
            .that(describe("are views", ArchitectureTest::isView))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jooq..")
            .because("a figure on a page and in a file must come from the same query, so queries know no view");

    @ArchTest
    static final ArchRule theApiKnowsNoView = noClasses()
            .that()
            .resideInAPackage("..web.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.jooq..")
            .because("the API only turns answers of the queries into JSON and CSV");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.vigienuage.web.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that is a thing can be read without those that use it");

    @ArchTest
    static final ArchRule packagesAreThings = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..service..", "..dto..", "..helper..")
            .because("a package is a thing, not a kind of class");

    @ArchTest
    static final ArchRule nothingIsKeptInABinaryFraction = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .because("amounts are exact decimals");

    @ArchTest
    static final ArchRule nothingIsAnsweredInABinaryFraction = noMethods()
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .because("amounts are exact decimals");

    private static boolean isView(JavaClass candidate) {
        return candidate.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("com.vaadin."));
    }
}
