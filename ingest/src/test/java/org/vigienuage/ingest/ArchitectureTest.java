package org.vigienuage.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;

@AnalyzeClasses(packages = "org.vigienuage.ingest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theWriterDoesNotKnowTheWeb = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.vigienuage.web..", "com.vaadin..")
            .because("the two programs share the database and nothing else");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.vigienuage.ingest.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages follow the path of data, which goes one way");

    @ArchTest
    static final ArchRule nothingKnowsTheCommands = noClasses()
            .that()
            .resideOutsideOfPackages("org.vigienuage.ingest", "..ingest.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..ingest.command..")
            .because("work is done the same way whoever asks for it");

    @ArchTest
    static final ArchRule classifyingIsPlainJava = noClasses()
            .that()
            .resideInAPackage("..ingest.classify..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")
            .because("a rule must be testable without starting anything");

    @ArchTest
    static final ArchRule springBatchStaysAtTheEdge = noClasses()
            .that()
            .haveNameNotMatching(
                    ".*(JobConfiguration|Reader|Writer|Tasklet|BatchJobs|PartitionHandler|Invitations|InvitedWorker)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.batch..")
            .because("what is done is plain Java; the framework only says when");

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
    static final ArchRule noAmountBecomesABinaryFraction = noClasses()
            .should()
            .callMethod(BigDecimal.class, "doubleValue")
            .orShould()
            .callMethod(BigDecimal.class, "floatValue")
            .because("amounts are exact decimals");
}
