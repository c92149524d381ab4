package jp.hoshimori.declaration.principles;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import jp.hoshimori.declaration.principles.model.PrinciplesEdition;
import jp.hoshimori.declaration.principles.model.PrinciplesEditions;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads the editions of the principles when the service starts. */
@Dependent
class PrinciplesData {

    private static final List<String> EDITIONS = List.of("principles-6", "principles-5");

    @Produces
    @Singleton
    @Startup
    PrinciplesEditions editions() {
        return new PrinciplesEditions(
                EDITIONS.stream().map(PrinciplesData::edition).toList());
    }

    private static PrinciplesEdition edition(String id) {
        return ReferenceData.read("principles/" + id + ".yaml", PrinciplesEdition.class);
    }
}
