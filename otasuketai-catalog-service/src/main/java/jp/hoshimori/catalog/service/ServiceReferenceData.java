package jp.hoshimori.catalog.service;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.catalog.service.model.ServiceStandard;
import jp.hoshimori.support.reference.ReferenceData;

/** Loads what the catalog takes as given, when the service starts. */
@ApplicationScoped
class ServiceReferenceData {

    /** The service standard in force. */
    @Produces
    @Singleton
    @Startup
    ServiceStandard standard() {
        return ReferenceData.read("service-standard-2.0.yaml", ServiceStandard.class);
    }

    /** The prefectures of Japan. */
    @Produces
    @Singleton
    @Startup
    Prefectures prefectures() {
        return ReferenceData.read("prefectures.yaml", Prefectures.class);
    }
}
