package jp.hoshimori.declaration.measuresrequest;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.declaration.measuresrequest.model.GuardRails;
import jp.hoshimori.declaration.measuresrequest.model.RequestRules;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads the guard-rails of requests when the service starts. */
@Dependent
class MeasuresRequestData {

    private static final String GUARD_RAILS = "reference/measures-requests.yaml";

    @Produces
    @Singleton
    @Startup
    GuardRails guardRails() {
        return ReferenceData.read(GUARD_RAILS, GuardRails.class);
    }

    @Produces
    @Singleton
    RequestRules rules(GuardRails rails) {
        return new RequestRules(rails);
    }
}
