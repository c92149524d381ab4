package jp.hoshimori.diagnosis;

import jp.hoshimori.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ServiceArchitectureTest {

    @Test
    void theModelIsPureAndEachLayerIsNamedForWhatItIs() {
        ArchitectureRules.of("jp.hoshimori.diagnosis")
                .modelIsPure(
                        "jp.hoshimori.diagnosis.questionnaire.model",
                        "jp.hoshimori.diagnosis.diagnosis.model",
                        "jp.hoshimori.diagnosis.groupsession.model")
                .resourcesAreNamedSo()
                .entitiesAreNamedSo();
    }
}
