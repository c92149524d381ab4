package jp.hoshimori.diagnosis.diagnosis;

import java.util.ArrayList;
import java.util.List;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;

/** The numbers by which answers are stored. They never change: rows outlive releases. */
public final class AnswerCodes {

    private AnswerCodes() {}

    /** The codes of the answers, in the questions' order. */
    public static short[] of(Answers answers) {
        short[] codes = new short[answers.count()];
        for (int index = 0; index < codes.length; index++) {
            codes[index] = of(answers.to(index + 1));
        }
        return codes;
    }

    /** The answers behind the codes. */
    public static List<Answer> answers(short[] codes) {
        List<Answer> answers = new ArrayList<>(codes.length);
        for (short code : codes) {
            answers.add(answer(code));
        }
        return answers;
    }

    /** The code of an answer. */
    public static short of(Answer answer) {
        return switch (answer) {
            case IMPLEMENTED -> 1;
            case PARTIAL -> 2;
            case NOT_IMPLEMENTED -> 3;
            case UNKNOWN -> 4;
        };
    }

    /** The answer behind a code. */
    public static Answer answer(short code) {
        return switch (code) {
            case 1 -> Answer.IMPLEMENTED;
            case 2 -> Answer.PARTIAL;
            case 3 -> Answer.NOT_IMPLEMENTED;
            case 4 -> Answer.UNKNOWN;
            default -> throw new IllegalStateException("No answer is stored as " + code);
        };
    }
}
