package jp.hoshimori.support.reference;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

/** Reads reference data: what is unknown, missing or doubled in a file is an error and never a silent default. */
public final class ReferenceData {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ReferenceData() {}

    /**
     * The content of a file.
     *
     * @param file its path in the class path, such as {@code questionnaires/jisha25-3.1.yaml}
     * @param type what it holds; its own checks run while it is read
     * @throws ReferenceDataException when the file is missing, or is not what the type asks for; the message says where
     */
    public static <T> T read(String file, Class<T> type) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (content == null) {
                throw new ReferenceDataException(file + " does not exist", null);
            }
            return read(file, content, type);
        } catch (IOException failure) {
            throw new ReferenceDataException(file + " cannot be read", failure);
        }
    }

    /**
     * The content of a stream.
     *
     * @param name names the stream where it cannot be used
     * @throws ReferenceDataException as {@link #read(String, Class)} does
     */
    public static <T> T read(String name, InputStream content, Class<T> type) throws IOException {
        try {
            return YAML.readValue(content, type);
        } catch (JsonProcessingException unusable) {
            throw new ReferenceDataException(name + place(unusable) + ": " + unusable.getOriginalMessage(), unusable);
        }
    }

    private static String place(JsonProcessingException unusable) {
        return unusable instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                        .collect(Collectors.joining("", " at ", ""))
                : "";
    }
}
