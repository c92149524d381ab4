package jp.hoshimori.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hoshimori.endtoend.compose.Repository;
import jp.hoshimori.endtoend.wording.Claims;
import jp.hoshimori.endtoend.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A declaration is a declaration: no text, template, document or sample of any module claims more. */
class WordingTest {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private final Path root = Repository.ofWorkingDirectory().root();

    @Test
    void noTextOfThisRepositoryClaimsMoreThanADeclaration() {
        List<String> claims = Texts.below(root).stream()
                .flatMap(file ->
                        Claims.in(Texts.read(root.resolve(file))).stream().map(claim -> file + ": " + claim))
                .toList();

        assertThat(claims).isEmpty();
    }

    @Test
    void everyModuleAndEveryPlaceOfTextsIsRead() throws IOException {
        List<Path> files = Texts.below(root);

        modules().forEach(module -> assertThat(files).as(module).anyMatch(file -> file.startsWith(module)));
        Stream.of("README.md", "docs", "deploy", "event-contracts/src/main", "gateway/openapi.yaml")
                .forEach(place -> assertThat(files).as(place).anyMatch(file -> file.startsWith(place)));
        assertThat(files)
                .hasSizeGreaterThan(500)
                .noneMatch(file -> file.toString().contains("/src/test/"));
    }

    @Test
    void aClaimInAnyFormOfFileIsFound(@TempDir Path place) throws IOException {
        Files.writeString(place.resolve("A.java"), "String text = \"一つ星の\"\n        + \"認定を受けました。\";");
        Files.writeString(place.resolve("b.md"), "Your company is\ncertified now.\n");
        Files.writeString(place.resolve("c.yaml"), "title: 二つ星を取得しました\n");
        Files.writeString(place.resolve("d.sql"), "-- Companies whose star was\n-- certified.\n");

        assertThat(Texts.below(place))
                .hasSize(4)
                .allSatisfy(file ->
                        assertThat(Claims.in(Texts.read(place.resolve(file)))).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "認定を受けました",
                "認定を取得",
                "取得しました",
                "一つ星を取得しました",
                "★★を取得済みです。",
                "SECURITY ACTION（二つ星）を取得した企業",
                "IPA認定 / 2025年取得",
                "認定を受けましたが、審査ではありません。",
                "認定されました。これは保証ではありません。",
                "第三者の認証を受けた事業者",
                "SECURITY ACTIONの認証ロゴ",
                "You are Certified",
                "This star is certified and not expensive.",
                "A certificate of your declaration",
                "an accredited company"
            })
    void aClaimIsFound(String claim) {
        assertThat(Claims.in(claim)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一つ星を宣言しました",
                "二つ星(★★)を宣言しました",
                "自己宣言ID：50000228580 ／ 認証・認定ではありません。",
                "SECURITY ACTIONは自己宣言であり認定ではないため、何かを認定するものではありません。",
                "宣言は、認定、認証または取得を意味しません。",
                "A declaration is not a certification.",
                "It is no certificate, and nothing here makes it one.",
                "no text says that anybody certified anything",
                "never certified, 認定 or 取得 of a declaration",
                "定期的にバックアップを取得していますか？",
                "アクセストークンの有効期限が切れています。取得し直してください。",
                "CSVを取得しました",
                "二段階認証を使えるサービスでは必ず使います。",
                "この API の認証サーバーのものではありません。",
                "keep their certificates of erasure or destruction",
                "the TLS certificate of the gateway"
            })
    void whatDeniesOrSpeaksOfOtherThingsIsAllowed(String sentence) {
        assertThat(Claims.in(sentence)).isEmpty();
    }

    private List<String> modules() throws IOException {
        List<String> modules = MODULE.matcher(Files.readString(root.resolve("pom.xml")))
                .results()
                .map((MatchResult module) -> module.group(1))
                .toList();
        assertThat(modules).hasSizeGreaterThan(5);
        return modules;
    }
}
