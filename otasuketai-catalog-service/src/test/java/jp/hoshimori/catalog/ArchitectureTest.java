package jp.hoshimori.catalog;

import jp.hoshimori.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final ArchitectureRules rules = ArchitectureRules.of("jp.hoshimori.catalog");

    @Test
    void theModelIsPure() {
        rules.modelIsPure("jp.hoshimori.catalog.service.model..", "jp.hoshimori.catalog.recommendation.model..");
    }

    @Test
    void resourcesAndEntitiesAreNamedSo() {
        rules.resourcesAreNamedSo().entitiesAreNamedSo();
    }
}
