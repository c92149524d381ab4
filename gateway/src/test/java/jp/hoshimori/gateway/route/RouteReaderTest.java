package jp.hoshimori.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "security: []                   | ''     | true",
                "security: [{}, {bearer: []}]   | ''     | true",
                "summary: no word of security   | ''     | true",
                "security: [{bearer: [a, b]}]   | a      | false",
                "security: [{bearer: [a, b]}]   | a b c  | true",
                "security: [{bearer: [a]}, {bearer: [b]}] | b | true",
                "security: [{bearer: [a]}]      | ''     | false"
            })
    void theScopesOfATokenDecideWhatItsHolderMayDo(String security, String scopes, boolean admitted) {
        Access access = accessWith(security);

        boolean admits =
                access instanceof Access.Everyone || ((Access.TokenHolders) access).admits(Set.of(scopes.split(" ")));

        assertThat(admits).isEqualTo(admitted);
    }

    @Test
    void onlyAnOperationThatSaysSoIsForEveryone() {
        assertThat(accessWith("security: []")).isEqualTo(new Access.Everyone());
        assertThat(accessWith("summary: nothing")).isEqualTo(new Access.TokenHolders(List.of(Set.of())));
    }

    @Test
    void aLiteralSegmentWinsOverAParameter() {
        RouteTable routes = RouteReader.read("""
                paths:
                  /v1/things/{id}: {x-hoshimori-service: a, get: {operationId: one}}
                  /v1/things/newest: {x-hoshimori-service: a, get: {operationId: newest}}
                  /v1/things/{id}/parts: {x-hoshimori-service: b, get: {operationId: parts}}
                """);

        assertThat(operation(routes, "/v1/things/newest")).isEqualTo("newest");
        assertThat(operation(routes, "/v1/things/7")).isEqualTo("one");
        assertThat(operation(routes, "/v1/things/newest/parts")).isEqualTo("parts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a: {get: {operationId: x}}                                  | The path /a lacks x-hoshimori-service",
                "/a: {x-hoshimori-service: s, get: {}}                        | The path /a lacks operationId",
                "/a-{b}: {x-hoshimori-service: s, get: {operationId: x}}      | A segment of a path is a word or a parameter",
                "/a: {x-hoshimori-service: s, get: {operationId: x, security: [{basic: []}]}} | The gateway checks the"
            })
    void aDocumentThatLeavesTheDoorInDoubtIsRefused(String path, String sentence) {
        assertThatThrownBy(() -> RouteReader.read("paths:\n  " + path)).hasMessageStartingWith(sentence);
    }

    @Test
    void twoOperationsOnTheSameAddressAreRefused() {
        String document = """
                paths:
                  /v1/{a}: {x-hoshimori-service: s, get: {operationId: one}}
                  /v1/{b}: {x-hoshimori-service: s, get: {operationId: two}}
                """;

        assertThatThrownBy(() -> RouteReader.read(document)).hasMessageContaining("one and two");
    }

    private static String operation(RouteTable routes, String path) {
        return ((RouteMatch.Found) routes.find("GET", path)).route().operationId();
    }

    private static Access accessWith(String security) {
        String document = "paths:\n  /a: {x-hoshimori-service: s, get: {operationId: x, " + security + "}}";
        return RouteReader.read(document).routes().iterator().next().access();
    }
}
