package jp.hoshimori.diagnosis.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hoshimori.diagnosis.bulk.model.MalformedRowException;
import jp.hoshimori.diagnosis.bulk.model.RowReader;
import jp.hoshimori.diagnosis.bulk.model.SentRow;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;

/** Reads rows that are JSON objects: a submission, with the partner's id, the owner and the time beside it. */
final class NdjsonReader implements RowReader {

    /** More than any edition asks: the number of a question says where its answer goes. */
    private static final int MOST_QUESTIONS = 200;

    private final ObjectReader reader;

    NdjsonReader(ObjectMapper json) {
        reader = json.readerFor(Line.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public SentRow read(String line) throws MalformedRowException {
        Line read;
        try {
            read = reader.readValue(line);
        } catch (JsonProcessingException unreadable) {
            throw new MalformedRowException();
        }
        if (read == null) {
            throw new MalformedRowException();
        }
        return read.row();
    }

    /** A line as it is written. */
    record Line(
            String externalId,
            String organizationId,
            String completedAt,
            String questionnaire,
            Company profile,
            List<SubmittedAnswer> answers) {

        SentRow row() throws MalformedRowException {
            Company company = profile == null ? new Company(null, null, null) : profile;
            return new SentRow(
                    text(externalId),
                    text(organizationId),
                    text(completedAt),
                    text(questionnaire),
                    text(company.industry()),
                    text(company.employeeBand()),
                    text(company.prefecture()),
                    inOrder(answers == null ? List.of() : answers));
        }

        private static List<String> inOrder(List<SubmittedAnswer> answers) throws MalformedRowException {
            List<String> inOrder = new ArrayList<>();
            for (SubmittedAnswer answer : answers) {
                if (answer == null || answer.question() < 1 || answer.question() > MOST_QUESTIONS) {
                    throw new MalformedRowException();
                }
                while (inOrder.size() < answer.question()) {
                    inOrder.add("");
                }
                if (!inOrder.set(answer.question() - 1, text(answer.answer())).isEmpty()) {
                    throw new MalformedRowException();
                }
            }
            return inOrder;
        }

        private static String text(String value) {
            return Objects.requireNonNullElse(value, "").strip();
        }
    }

    /** What a line says of the company. */
    record Company(String industry, String employeeBand, String prefecture) {}
}
