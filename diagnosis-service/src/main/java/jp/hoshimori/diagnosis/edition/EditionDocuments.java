package jp.hoshimori.diagnosis.edition;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.questionnaire.model.Coherence;
import jp.hoshimori.diagnosis.questionnaire.model.IncoherentQuestionnaireException;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/**
 * Reads the documents of editions as strictly as the files that ship are read, but tells whoever sent one what is wrong
 * and where; and keeps what it has read as JSON.
 */
final class EditionDocuments {

    private static final ObjectMapper JSON = strict(JsonMapper.builder());
    private static final ObjectMapper YAML = strict(YAMLMapper.builder());

    private static final LocalizedText UNREADABLE = LocalizedText.of(
            "版の文書を読み取れません。errors の箇所を直してください。", "The edition's document cannot be read. Mend what errors names.");
    private static final LocalizedText BROKEN =
            LocalizedText.of("{0} 行 {1} 桁で文書が壊れています。", "The document is broken at line {0}, column {1}.");
    private static final LocalizedText UNKNOWN_FIELD = LocalizedText.of("知らない項目です。", "This field is not known.");
    private static final LocalizedText WRONG_VALUE =
            LocalizedText.of("この項目がないか、使えない値です。", "This field is missing, or its value does not fit.");

    private EditionDocuments() {}

    /**
     * The edition in a document that was sent.
     *
     * @throws ProblemException 400 naming everything that is wrong with it
     */
    static Questionnaire ofJson(byte[] document) {
        return checked(read(JSON, document));
    }

    /**
     * The edition in a document that was sent as YAML, the form of the files that ship.
     *
     * @throws ProblemException as {@link #ofJson} does
     */
    static Questionnaire ofYaml(byte[] document) {
        return checked(read(YAML, document));
    }

    /** What was kept with {@link #kept}; it was checked before. */
    static <T> T read(String kept, Class<T> type) {
        try {
            return JSON.readValue(kept, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What is stored of an edition cannot be read as " + type, unreadable);
        }
    }

    /** A document as it is stored. */
    static String kept(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An edition could not be written", impossible);
        }
    }

    private static Questionnaire checked(Questionnaire questionnaire) {
        try {
            return Coherence.check(questionnaire);
        } catch (IncoherentQuestionnaireException incoherent) {
            throw ProblemException.invalid(incoherent.violations());
        }
    }

    private static Questionnaire read(ObjectMapper mapper, byte[] document) {
        try {
            Questionnaire questionnaire = mapper.readValue(document, Questionnaire.class);
            if (questionnaire == null) {
                throw unreadable(new FieldError("", "WRONG_VALUE", WRONG_VALUE));
            }
            return questionnaire;
        } catch (JsonMappingException misfit) {
            throw unreadable(
                    misfit.getCause() instanceof StreamReadException broken
                            ? broken(broken.getLocation())
                            : misfit(misfit));
        } catch (JsonProcessingException broken) {
            throw unreadable(broken(broken.getLocation()));
        } catch (IOException notText) {
            throw unreadable(broken(null));
        }
    }

    private static ProblemException unreadable(FieldError error) {
        return new ProblemException(CommonProblems.MALFORMED_BODY, UNREADABLE, List.of(error));
    }

    private static FieldError broken(JsonLocation place) {
        int line = place == null ? 1 : place.getLineNr();
        int column = place == null ? 1 : place.getColumnNr();
        return new FieldError("", "MALFORMED_DOCUMENT", BROKEN.format(line, column));
    }

    private static FieldError misfit(JsonMappingException misfit) {
        String pointer = misfit.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())))
                .collect(Collectors.joining());
        return misfit instanceof UnrecognizedPropertyException
                ? new FieldError(pointer, "UNKNOWN_FIELD", UNKNOWN_FIELD)
                : new FieldError(pointer, "WRONG_VALUE", WRONG_VALUE);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static <M extends ObjectMapper> M strict(MapperBuilder<M, ?> mapper) {
        return mapper.addModules(new JavaTimeModule(), new Jdk8Module())
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }
}
