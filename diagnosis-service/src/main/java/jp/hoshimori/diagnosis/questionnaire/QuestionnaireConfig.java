package jp.hoshimori.diagnosis.questionnaire;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Which questionnaires this service offers. */
@ConfigMapping(prefix = "hoshimori.questionnaires")
interface QuestionnaireConfig {

    /** The ids of the editions, the newest first; each is read from {@code questionnaires/<id>.yaml}. */
    List<String> editions();
}
