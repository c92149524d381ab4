package jp.hoshimori.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The structure that every service keeps. Each rule fails when what it speaks of does not exist. */
public final class ArchitectureRules {

    private final JavaClasses production;

    private ArchitectureRules(JavaClasses production) {
        this.production = production;
    }

    /**
     * The rules over a service's production code.
     *
     * @param rootPackage such as {@code jp.hoshimori.diagnosis}
     */
    public static ArchitectureRules of(String rootPackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        assertThat(classes).as("%s has no classes", rootPackage).isNotEmpty();
        return new ArchitectureRules(classes);
    }

    /** The pure model knows neither HTTP, storage nor JSON. */
    public ArchitectureRules modelIsPure(String... modelPackages) {
        for (String model : modelPackages) {
            noClasses()
                    .that()
                    .resideInAPackage(model)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.quarkus..",
                            "jakarta..",
                            "org.hibernate..",
                            "com.fasterxml..",
                            "io.smallrye..",
                            "io.vertx..")
                    .allowEmptyShould(false)
                    .check(production);
        }
        return this;
    }

    /** HTTP is spoken by resources alone, and they are called so. */
    public ArchitectureRules resourcesAreNamedSo() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .haveSimpleNameEndingWith("Resource")
                .allowEmptyShould(false)
                .check(production);
        return this;
    }

    /** Storage stays in entities, and they are called so. */
    public ArchitectureRules entitiesAreNamedSo() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveSimpleNameEndingWith("Entity")
                .allowEmptyShould(false)
                .check(production);
        return this;
    }
}
