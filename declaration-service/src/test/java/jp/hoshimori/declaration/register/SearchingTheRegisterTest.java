package jp.hoshimori.declaration.register;

import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SearchingTheRegisterTest {

    private static final Instant APRIL = Instant.parse("2026-04-12T03:04:05.678901Z");

    private final String unique = Entries.uniqueName();

    @Inject
    Entries entries;

    @ParameterizedTest
    @ValueSource(strings = {"%s製作所", "㈱%s", "%s 製作", "（株）%s製作所", "%s製作所株式会社"})
    void aNameIsFoundHoweverItIsTyped(String typed) {
        RegisterEntry entry = entries.add(Entries.named("株式会社" + unique + "製作所"));

        assertThat(numbers(Map.of("name", typed.formatted(unique))))
                .containsExactly(entry.number().value());
    }

    @Test
    void aNameIsFoundByAnyPartAndByItsKana() {
        String kana = unique.chars()
                .mapToObj(letter -> Character.toString('カ' + (letter - 'a') * 2))
                .reduce("", String::concat);
        RegisterEntry entry = entries.add(Entries.by(
                Entries.named("星守" + unique + "商店"),
                Optional.of(
                        new Declarer("星守" + unique + "商店", Optional.of(kana), Optional.empty(), Optional.empty()))));

        assertThat(numbers(Map.of("name", unique.substring(1) + "商")))
                .containsExactly(entry.number().value());
        assertThat(numbers(Map.of("name", kana.substring(2))))
                .contains(entry.number().value());
    }

    @Test
    void aNameThatContainsItTwiceIsFoundOnce() {
        RegisterEntry entry = entries.add(Entries.by(
                Entries.named(unique + unique),
                Optional.of(new Declarer(unique + unique, Optional.of(unique), Optional.empty(), Optional.empty()))));

        assertThat(numbers(Map.of("name", unique)))
                .containsExactly(entry.number().value());
    }

    @Test
    void aNameLongerThanWhatIsIndexedIsFoundInFull() {
        String beginning = unique.repeat(6);
        RegisterEntry entry = entries.add(Entries.named(beginning + "東"));
        entries.add(Entries.named(beginning + "西"));

        assertThat(numbers(Map.of("name", beginning + "東")))
                .containsExactly(entry.number().value());
    }

    @Test
    void signsOfPatternsAreNoPatterns() {
        entries.add(Entries.named(unique + "東西南"));

        assertThat(numbers(Map.of("name", unique + "東%南"))).isEmpty();
    }

    @Test
    void everyFilterNarrowsAndAllTogether() {
        RegisterEntry sought = entries.add(Entries.upgraded(
                Entries.declaredAt(Entries.at(Entries.named(unique), "31", "B"), APRIL), APRIL.plusSeconds(1)));
        entries.add(Entries.at(Entries.named(unique), "13", "B"));
        entries.add(Entries.at(Entries.named(unique), "31", "E"));
        entries.add(Entries.at(Entries.named(unique), "31", "B"));
        entries.add(Entries.declaredAt(Entries.at(Entries.named(unique), "31", "B"), APRIL.minusSeconds(90_000)));

        assertThat(numbers(Map.of("name", unique))).hasSize(5);
        assertThat(numbers(Map.of("name", unique, "prefecture", "31"))).hasSize(4);
        assertThat(numbers(Map.of("name", unique, "industry", "B"))).hasSize(4);
        assertThat(numbers(Map.of("name", unique, "prefecture", "31", "industry", "B")))
                .hasSize(3);
        assertThat(numbers(Map.of("name", unique, "declaredFrom", "2026-04-12")))
                .hasSize(4);
        assertThat(numbers(Map.of("name", unique, "declaredTo", "2026-04-11"))).hasSize(1);
        assertThat(numbers(Map.of(
                        "name", unique,
                        "prefecture", "31",
                        "industry", "B",
                        "star", "TWO_STARS",
                        "declaredFrom", "2026-04-12",
                        "declaredTo", "2026-04-12")))
                .containsExactly(sought.number().value());
    }

    @Test
    void withoutANameTheNewestDeclarationComesFirst() {
        Instant first = Instant.parse("1999-03-01T03:00:00Z");
        RegisterEntry older = entries.add(Entries.declaredAt(Entries.at(Entries.named(unique), "47", "T"), first));
        RegisterEntry newer =
                entries.add(Entries.declaredAt(Entries.at(Entries.named(unique), "47", "T"), first.plusSeconds(60)));

        List<String> found = numbers(
                Map.of("prefecture", "47", "industry", "T", "declaredFrom", "1999-03-01", "declaredTo", "1999-03-01"));

        assertThat(found)
                .startsWith(newer.number().value())
                .containsSubsequence(newer.number().value(), older.number().value());
    }

    @Test
    void aDayIsADayInJapan() {
        RegisterEntry entry =
                entries.add(Entries.declaredAt(Entries.named(unique), Instant.parse("2026-04-11T15:00:00Z")));

        assertThat(numbers(Map.of("name", unique, "declaredFrom", "2026-04-12", "declaredTo", "2026-04-12")))
                .containsExactly(entry.number().value());
        assertThat(numbers(Map.of("name", unique, "declaredTo", "2026-04-11"))).isEmpty();
    }

    @Test
    void whatEndedIsFoundOnlyWhenAskedFor() {
        RegisterEntry entry = entries.add(Entries.named(unique));
        entries.change(entry, it -> Entries.withdrawn(it, APRIL.plusSeconds(60), Optional.empty()));

        assertThat(numbers(Map.of("name", unique))).isEmpty();
        assertThat(numbers(Map.of("name", unique, "status", "WITHDRAWN")))
                .containsExactly(entry.number().value());
    }

    @Test
    void aNameThatIsNoLongerPublishedIsNotFound() {
        RegisterEntry entry = entries.add(Entries.named(unique));
        entries.change(entry, it -> Entries.by(it, Optional.empty()));

        assertThat(numbers(Map.of("name", unique))).isEmpty();
    }

    @Test
    void aNewNameIsFoundAtOnceAndTheFormerOneNoMore() {
        String former = Entries.uniqueName();
        RegisterEntry entry = entries.add(Entries.named(former));
        entries.change(entry, it -> Entries.by(it, Entries.named(unique).declarer()));

        assertThat(numbers(Map.of("name", unique)))
                .containsExactly(entry.number().value());
        assertThat(numbers(Map.of("name", former))).isEmpty();
    }

    @Test
    void aLongListIsReadPieceByPieceWithoutLossOrRepetition() {
        List<String> entered = IntStream.range(0, 7)
                .mapToObj(n -> entries.add(Entries.named(unique + n % 3)))
                .map(entry -> entry.number().value())
                .toList();

        List<String> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            ValidatableResponse piece = search(with(Map.of("name", unique, "limit", "2"), cursor));
            read.addAll(piece.extract().path("items.declarationNumber"));
            cursor = Optional.ofNullable(piece.extract().path("nextCursor"));
        } while (cursor.isPresent());

        assertThat(read).containsExactlyInAnyOrderElementsOf(entered);
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        IntStream.range(0, 3).forEach(n -> entries.add(Entries.named(unique)));
        String cursor = search(Map.of("name", unique, "limit", "2")).extract().path("nextCursor");

        Refusal.expect(
                response(Map.of("name", unique, "prefecture", "13", "limit", "2", "cursor", cursor)),
                400,
                "invalid-cursor");
    }

    @Test
    void aPastMomentIsSearchedAsItWas() {
        String former = Entries.uniqueName();
        RegisterEntry entry = entries.add(Entries.named(former));
        entries.change(
                entry,
                it -> Entries.upgraded(
                        Entries.by(it, Entries.named(unique).declarer()), Instant.parse("2026-05-01T00:00:00Z")));

        search(Map.of("name", former, "asOf", "2026-04-30"))
                .body("items", hasSize(1))
                .body("items[0].declarationNumber", equalTo(entry.number().value()))
                .body("items[0].star", equalTo("ONE_STAR"));
        search(Map.of("name", former, "asOf", "2026-05-01")).body("items", hasSize(0));
        search(Map.of("name", unique, "star", "TWO_STARS", "asOf", "2026-05-01T00:00:00Z"))
                .body("items", hasSize(1));
        search(Map.of("name", former, "asOf", "2026-04-11")).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "name, 株式会社, NOTHING_TO_FIND, 名前の一部",
        "name, ★★, NOTHING_TO_FIND, 名前の一部",
        "prefecture, 48, UNKNOWN_CODE, 知らない値",
        "industry, Z, UNKNOWN_CODE, 知らない値",
        "star, THREE_STARS, UNKNOWN_CODE, 知らない値",
        "status, GONE, UNKNOWN_CODE, 知らない値",
        "declaredFrom, 2026-13-01, MALFORMED_DATE, 2026-04-01",
        "declaredFrom, 2126-01-01, IN_THE_FUTURE, 未来",
        "declaredTo, 2126-01-01, IN_THE_FUTURE, 未来",
        "declaredTo, -0001-01-01, MALFORMED_DATE, 2026-04-01",
        "asOf, 2126-01-01, IN_THE_FUTURE, 過去",
        "asOf, 2126-01-01T00:00:00Z, IN_THE_FUTURE, 過去",
        "asOf, yesterday, MALFORMED_TIME, 2026-04-01",
        "limit, 201, OUT_OF_RANGE, 200"
    })
    void aSearchThatCannotBeIsRefusedWithTheReason(String parameter, String value, String code, String words) {
        ValidatableResponse refusal = response(Map.of(parameter, value));

        Refusal.names(Refusal.expect(refusal, 400, "validation-failed"), "ja", "?" + parameter, code, words);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        Refusal.expect(
                        response(Map.of("prefecture", "99", "declaredFrom", "2026-04-02", "declaredTo", "2026-04-01")),
                        400,
                        "validation-failed")
                .body("errors.code", equalTo(List.of("UNKNOWN_CODE", "BEFORE_DECLARED_FROM")));
        Refusal.expect(response(Map.of("name", "あ".repeat(151))), 400, "validation-failed")
                .body("errors[0].message", containsString("150"));
    }

    private List<String> numbers(Map<String, String> asked) {
        return search(asked).extract().path("items.declarationNumber");
    }

    private static ValidatableResponse search(Map<String, String> asked) {
        return response(asked).statusCode(200);
    }

    private static ValidatableResponse response(Map<String, String> asked) {
        return anyone().queryParams(asked).get("/v1/register-entries").then();
    }

    private static Map<String, String> with(Map<String, String> asked, Optional<String> cursor) {
        Map<String, String> all = new java.util.HashMap<>(asked);
        cursor.ifPresent(it -> all.put("cursor", it));
        return all;
    }
}
