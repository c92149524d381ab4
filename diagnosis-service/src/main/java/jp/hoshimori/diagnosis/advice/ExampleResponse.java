package jp.hoshimori.diagnosis.advice;

import java.util.List;
import java.util.Locale;
import jp.hoshimori.diagnosis.advice.model.Advice;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.advice.model.Example;
import jp.hoshimori.diagnosis.advice.model.ExampleSource;
import jp.hoshimori.diagnosis.questionnaire.model.Verification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One way to carry a measure out, in the reader's language. */
@Schema(
        name = "AdviceExample",
        description = "対策例。出典と照合したものが VERIFIED / An example of what to do; VERIFIED when compared with its source",
        requiredProperties = {"text", "verification", "source"})
record ExampleResponse(
        String text,

        Verification verification,

        @Schema(description = "出典 / Where it comes from") String source) {

    /** The examples of an advice. */
    static List<ExampleResponse> of(AdviceEdition edition, Advice advice, Locale locale) {
        return advice.examples().stream()
                .map(example -> of(edition, example, locale))
                .toList();
    }

    private static ExampleResponse of(AdviceEdition edition, Example example, Locale locale) {
        ExampleSource source = edition.sourceOf(example);
        return new ExampleResponse(
                example.text().in(locale),
                source.verification(),
                source.reference().in(locale));
    }
}
