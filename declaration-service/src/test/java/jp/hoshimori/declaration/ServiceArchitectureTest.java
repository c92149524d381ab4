package jp.hoshimori.declaration;

import jp.hoshimori.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ServiceArchitectureTest {

    @Test
    void theModelIsPureAndEachLayerIsNamedForWhatItIs() {
        ArchitectureRules.of("jp.hoshimori.declaration")
                .modelIsPure(
                        "jp.hoshimori.declaration.organization.model",
                        "jp.hoshimori.declaration.site.model",
                        "jp.hoshimori.declaration.contact.model",
                        "jp.hoshimori.declaration.member.model",
                        "jp.hoshimori.declaration.grant.model",
                        "jp.hoshimori.declaration.principles.model",
                        "jp.hoshimori.declaration.declaration.model",
                        "jp.hoshimori.declaration.register.model",
                        "jp.hoshimori.declaration.diagnosis.model",
                        "jp.hoshimori.declaration.externalnumber.model",
                        "jp.hoshimori.declaration.logomark.model",
                        "jp.hoshimori.declaration.misuse.model",
                        "jp.hoshimori.declaration.review.model",
                        "jp.hoshimori.declaration.statistics.model",
                        "jp.hoshimori.declaration.disclosure.model",
                        "jp.hoshimori.declaration.supplier.model",
                        "jp.hoshimori.declaration.measuresrequest.model",
                        "jp.hoshimori.declaration.policy.model",
                        "jp.hoshimori.declaration.policy.check.model")
                .resourcesAreNamedSo()
                .entitiesAreNamedSo();
    }
}
