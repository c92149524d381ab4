package jp.hoshimori.gateway.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownConverterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: [string, 'null']}                     | {nullable: true, type: string}",
                "{const: A}                                   | {enum: [A]}",
                "{type: string, examples: [a, b]}             | {type: string, example: a}",
                "{exclusiveMinimum: 0}                        | {minimum: 0, exclusiveMinimum: true}",
                "{type: string, contentEncoding: base64}      | {type: string, format: byte}",
                "{$ref: '#/x', description: why}              | {allOf: [{$ref: '#/x'}], description: why}",
                "{$ref: '#/x'}                                | {$ref: '#/x'}",
                "{anyOf: [{$ref: '#/x'}, {type: 'null'}]}     | {nullable: true, allOf: [{$ref: '#/x'}]}",
                "{properties: {type: {type: [integer, 'null']}}} | {properties: {type: {nullable: true, type: integer}}}",
                "{items: {const: 1}}                          | {items: {enum: [1]}}",
                "{example: {const: 1}}                        | {example: {const: 1}}",
            })
    void aSchemaIsSaidInTheWordsOfTheOlderVersion(String schema, String expected) {
        JsonNode converted = DownConverter.convert(documentWith(schema)).at("/components/schemas/It");

        assertThat(converted).isEqualTo(Yaml.read(expected));
    }

    @Test
    void theDocumentSaysWhichVersionItIs() {
        ObjectNode converted = DownConverter.convert(documentWith("{type: string}"));

        assertThat(converted.path("openapi").asText()).isEqualTo("3.0.3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{type: [string, integer]}", "{patternProperties: {a: {type: string}}}"})
    void whatTheOlderVersionHasNoWordsForIsAnError(String schema) {
        assertThatThrownBy(() -> DownConverter.convert(documentWith(schema))).hasMessageStartingWith("OpenAPI 3.0 has");
    }

    private static ObjectNode documentWith(String schema) {
        return (ObjectNode) Yaml.read("openapi: 3.1.0\ncomponents: {schemas: {It: " + schema + "}}");
    }
}
