package jp.hoshimori.diagnosis.questionnaire;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Which questionnaires this service offers. */
@ConfigMapping(prefix = "hoshimori.questionnaires")
interface QuestionnaireConfig {

    /** The ids of the editions that ship, the newest first; each is read from {@code questionnaires/<id>.yaml}. */
    List<String> editions();

    /** How long a replica may take to list an edition that another one has published, such as {@code 3s}; or off. */
    String refreshEvery();
}
