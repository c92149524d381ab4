package jp.hoshimori.diagnosis.edition;

import java.util.Set;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** Why an operator's act on an edition is refused. */
public final class EditionProblems {

    /** An edition of that id ships, or was loaded before. */
    public static final ProblemType EXISTS =
            type("questionnaire-edition-exists", "この版はすでにあります", "There is an edition of this id already");

    /** What can be answered by anyone never changes. */
    public static final ProblemType PUBLISHED =
            type("questionnaire-edition-published", "公開した版は変更できません", "A published edition never changes");

    /** What a new edition makes of past answers must be known before it is published. */
    public static final ProblemType NOT_SHADOW_SCORED = type(
            "questionnaire-edition-not-shadow-scored", "過去の回答での試算がまだです", "The edition was not scored on past answers");

    /** Whoever answers must get advice on everything that is asked. */
    public static final ProblemType TOPICS_WITHOUT_ADVICE =
            type("topics-without-advice", "解説のない主題があります", "There is no advice on some topics");

    private EditionProblems() {}

    static ProblemException exists(String id) {
        return new ProblemException(
                EXISTS,
                LocalizedText.of(
                                "版 {0} はすでにあります。公開前なら置き換え、公開後なら新しい id にしてください。",
                                "There is an edition {0}. Replace it while it is not published, or choose a new id.")
                        .format(id));
    }

    static ProblemException published(String id) {
        return new ProblemException(
                PUBLISHED,
                LocalizedText.of(
                                "版 {0} は公開済みのため変更できません。新しい id の版を登録してください。",
                                "Edition {0} is published and stays as it is. Load an edition with a new id.")
                        .format(id));
    }

    static ProblemException notShadowScored(String id) {
        return new ProblemException(
                NOT_SHADOW_SCORED,
                LocalizedText.of(
                                "版 {0} を公開する前に、過去の回答で試算し、結果を確かめてください。",
                                "Score edition {0} on past answers and look at the result before you publish it.")
                        .format(id));
    }

    static ProblemException withoutAdvice(Set<String> topics) {
        return new ProblemException(
                TOPICS_WITHOUT_ADVICE,
                LocalizedText.of(
                                "次の主題には解説がありません: {0}。解説を用意してから公開してください。",
                                "There is no advice on these topics: {0}. Publish when there is.")
                        .format(String.join(", ", topics)));
    }

    private static ProblemType type(String code, String ja, String en) {
        return new ProblemType(code, 409, LocalizedText.of(ja, en));
    }
}
