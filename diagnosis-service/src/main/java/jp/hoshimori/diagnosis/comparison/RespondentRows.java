package jp.hoshimori.diagnosis.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.comparison.model.Answered;
import jp.hoshimori.diagnosis.comparison.model.Counts;
import jp.hoshimori.diagnosis.comparison.model.Respondent;
import jp.hoshimori.diagnosis.diagnosis.AnswerCodes;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.jboss.logging.Logger;

/** Turns rows of diagnoses into respondents. */
@ApplicationScoped
class RespondentRows {

    private static final Logger LOG = Logger.getLogger(RespondentRows.class);

    private final Questionnaires questionnaires;

    RespondentRows(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /**
     * The respondent in a row; empty when no edition that is known here fits it.
     *
     * @param row with id, organization, questionnaire, score, answers, time of completion, industry, band of size and
     *     prefecture in this order
     * @param first the place of the id
     */
    Optional<Respondent> read(ResultSet row, int first) throws SQLException {
        UUID diagnosisId = row.getObject(first, UUID.class);
        Optional<Questionnaire> edition = questionnaires.find(row.getString(first + 2));
        Answered answered = new Answered(row.getInt(first + 3), answers(row, first + 4));
        if (edition.filter(known -> Counts.fits(known, answered)).isEmpty()) {
            LOG.warnf("diagnosis not counted, no edition fits it id=%s", diagnosisId);
            return Optional.empty();
        }
        return Optional.of(new Respondent(
                diagnosisId,
                Optional.ofNullable(row.getObject(first + 1, UUID.class)),
                profile(row, first + 6),
                edition.get(),
                answered,
                row.getObject(first + 5, OffsetDateTime.class).toInstant()));
    }

    private static Profile profile(ResultSet row, int first) throws SQLException {
        return new Profile(
                Optional.ofNullable(row.getString(first)),
                Optional.ofNullable(row.getString(first + 1)),
                Optional.ofNullable(row.getString(first + 2)));
    }

    private static List<Answer> answers(ResultSet row, int column) throws SQLException {
        Integer[] stored = (Integer[]) row.getArray(column).getArray();
        short[] codes = new short[stored.length];
        for (int index = 0; index < codes.length; index++) {
            codes[index] = stored[index].shortValue();
        }
        return AnswerCodes.answers(codes);
    }
}
