package entente.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The arrows between modules: each depends only on those above it, and those side by side do not know each other. */
@AnalyzeClasses(packages = "entente", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] ABOVE_SOURCES = {
        "entente.store..",
        "entente.linkage..",
        "entente.analysis..",
        "entente.export..",
        "entente.atlas..",
        "entente.cli.."
    };

    @ArchTest
    static final ArchRule coreKnowsNothingOfOurs = noClasses()
            .that()
            .resideInAPackage("entente.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "entente.catalogue..",
                    "entente.store..",
                    "entente.sources..",
                    "entente.linkage..",
                    "entente.analysis..",
                    "entente.export..",
                    "entente.atlas..",
                    "entente.cli..");

    @ArchTest
    static final ArchRule sourcesKnowOnlyTheCore = noClasses()
            .that()
            .resideInAPackage("entente.sources..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ABOVE_SOURCES);

    @ArchTest
    static final ArchRule theStoreKnowsOnlyTheCore = noClasses()
            .that()
            .resideInAPackage("entente.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "entente.sources..",
                    "entente.linkage..",
                    "entente.analysis..",
                    "entente.export..",
                    "entente.atlas..",
                    "entente.cli..");

    @ArchTest
    static final ArchRule linkageMeetsSourcesOnlyInTheRecord = noClasses()
            .that()
            .resideInAPackage("entente.linkage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "entente.sources..", "entente.analysis..", "entente.export..", "entente.atlas..", "entente.cli..");

    @ArchTest
    static final ArchRule analysisMeetsTheOthersInTablesOnly = noClasses()
            .that()
            .resideInAPackage("entente.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "entente.catalogue..",
                    "entente.store..",
                    "entente.sources..",
                    "entente.linkage..",
                    "entente.export..",
                    "entente.atlas..",
                    "entente.cli..");

    @ArchTest
    static final ArchRule exportsComeFromTheRecord = noClasses()
            .that()
            .resideInAPackage("entente.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("entente.sources..", "entente.linkage..", "entente.atlas..", "entente.cli..");

    @ArchTest
    static final ArchRule theAtlasShowsTheRecord = noClasses()
            .that()
            .resideInAPackage("entente.atlas..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("entente.sources..", "entente.linkage..", "entente.cli..");

    @ArchTest
    static final ArchRule theCoreDoesNoInputOrOutputButItsOwnTables = noClasses()
            .that()
            .resideInAPackage("entente.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule noPackagesGoInCircles =
            slices().matching("entente.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noPackagesOfTheAnalysisGoInCircles =
            slices().matching("entente.analysis.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheCommandsExit = classes()
            .that()
            .resideOutsideOfPackage("entente.cli..")
            .should(CallNothing.named(System.class.getName(), List.of("exit", "setOut", "setErr")));
}
