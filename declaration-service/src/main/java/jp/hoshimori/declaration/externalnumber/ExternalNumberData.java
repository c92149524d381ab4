package jp.hoshimori.declaration.externalnumber;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumberRules;
import jp.hoshimori.declaration.externalnumber.model.NumberingSystem;
import jp.hoshimori.declaration.externalnumber.model.NumberingSystems;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads which systems give external numbers when the service starts. */
@Dependent
class ExternalNumberData {

    @Produces
    @Singleton
    @Startup
    NumberingSystems systems() {
        return new NumberingSystems(
                List.of(ReferenceData.read("reference/external-numbers.yaml", NumberingSystem[].class)));
    }

    @Produces
    @Singleton
    ExternalNumberRules rules(NumberingSystems systems) {
        return new ExternalNumberRules(systems);
    }
}
