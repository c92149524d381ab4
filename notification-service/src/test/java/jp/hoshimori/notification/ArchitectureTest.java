package jp.hoshimori.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jp.hoshimori.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "jp.hoshimori.notification";

    @Test
    void theServiceKeepsTheStructureOfEveryService() {
        ArchitectureRules.of(ROOT)
                .modelIsPure("..inbox.model..", "..settings.model..", "..delivery.model..")
                .resourcesAreNamedSo()
                .entitiesAreNamedSo();
    }

    @Test
    void theInboxAndTheSettingsKnowNothingOfHowMailsAreSent() {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);

        noClasses()
                .that()
                .resideInAnyPackage("..inbox..", "..settings..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..delivery..")
                .allowEmptyShould(false)
                .check(production);
    }
}
