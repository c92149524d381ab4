package jp.hoshimori.declaration;

import jp.hoshimori.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ServiceArchitectureTest {

    @Test
    void theModelIsPureAndEachLayerIsNamedForWhatItIs() {
        ArchitectureRules.of("jp.hoshimori.declaration")
                .modelIsPure(
                        "jp.hoshimori.declaration.organization.model",
                        "jp.hoshimori.declaration.grant.model",
                        "jp.hoshimori.declaration.principles.model",
                        "jp.hoshimori.declaration.declaration.model",
                        "jp.hoshimori.declaration.policy.model",
                        "jp.hoshimori.declaration.policy.check.model")
                .resourcesAreNamedSo()
                .entitiesAreNamedSo();
    }
}
