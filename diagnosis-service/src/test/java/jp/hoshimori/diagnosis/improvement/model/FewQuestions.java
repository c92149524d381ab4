package jp.hoshimori.diagnosis.improvement.model;

import java.util.List;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.advice.ShippedAdvice;
import jp.hoshimori.diagnosis.advice.model.Advice;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** The first questions of edition 3.1 and advice as easy as a test wants it: cases small enough to be tried out whole. */
final class FewQuestions {

    private FewQuestions() {}

    /** An edition of that many questions. */
    static Questionnaire edition(int questions) {
        Questionnaire whole = Editions.jisha25v31();
        return new Questionnaire(
                whole.id(),
                whole.edition(),
                whole.revision(),
                whole.title(),
                whole.publisher(),
                whole.effectiveFrom(),
                whole.sources(),
                whole.answers(),
                whole.parts(),
                whole.notes(),
                whole.questions().subList(0, questions),
                whole.bands());
    }

    /** Advice on the first topics, as easy as is said in their order. */
    static AdviceEdition advice(List<Integer> eases) {
        AdviceEdition shipped = ShippedAdvice.edition();
        List<Advice> advice = IntStream.range(0, eases.size())
                .mapToObj(index -> withEase(shipped.advice().get(index), eases.get(index)))
                .toList();
        return new AdviceEdition(
                shipped.id(),
                shipped.revision(),
                shipped.sources(),
                shipped.serviceCategories(),
                shipped.sizes(),
                shipped.sizeWhenUnknown(),
                advice);
    }

    private static Advice withEase(Advice advice, int ease) {
        return new Advice(
                advice.topic(),
                advice.severity(),
                ease,
                advice.why(),
                advice.firstStep(),
                advice.examples(),
                advice.serviceCategories());
    }
}
