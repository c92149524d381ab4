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
                        "jp.hoshimori.diagnosis.handbook.model",
                        "jp.hoshimori.diagnosis.advice.model",
                        "jp.hoshimori.diagnosis.measure.model",
                        "jp.hoshimori.diagnosis.improvement.model",
                        "jp.hoshimori.diagnosis.edition.model",
                        "jp.hoshimori.diagnosis.draft.model",
                        "jp.hoshimori.diagnosis.comparison.model",
                        "jp.hoshimori.diagnosis.statistics.model",
                        "jp.hoshimori.diagnosis.bulk.model",
                        "jp.hoshimori.diagnosis.groupsession.model")
                .resourcesAreNamedSo()
                .entitiesAreNamedSo();
    }
}
