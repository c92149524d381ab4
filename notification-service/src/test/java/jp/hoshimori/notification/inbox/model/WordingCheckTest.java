package jp.hoshimori.notification.inbox.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hoshimori.problem.LocalizedText;
import org.junit.jupiter.api.Test;

class WordingCheckTest {

    private final Map<NotificationKind, Wording.Texts> kinds = new EnumMap<>(NotificationKind.class);
    private final Map<String, Map<String, LocalizedText>> phrases = new HashMap<>();

    WordingCheckTest() {
        for (NotificationKind kind : NotificationKind.values()) {
            kinds.put(kind, new Wording.Texts(LocalizedText.of("題", "title"), LocalizedText.of("文", "body")));
        }
        phrases.putAll(WordingCheck.VOCABULARIES.keySet().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> Map.of(Wording.OTHER, LocalizedText.of("ほか", "other")))));
    }

    @Test
    void aCompleteEditionHasNoMistakes() {
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void aKindWithoutTextsIsFound() {
        kinds.remove(NotificationKind.DECLARATION_MADE);

        assertThat(mistakes()).containsExactly("DECLARATION_MADE has no texts");
    }

    @Test
    void aTextThatMentionsWhatNobodyGivesIsFound() {
        kinds.put(
                NotificationKind.DECLARATION_MADE,
                new Wording.Texts(LocalizedText.of("題", "title"), LocalizedText.of("文", "{score}")));

        assertThat(mistakes()).containsExactly("DECLARATION_MADE mentions {score}, which nobody gives");
    }

    @Test
    void aTextInOneLanguageOnlyIsFound() {
        phrases.put("star", Map.of(Wording.OTHER, LocalizedText.of("星", " ")));

        assertThat(mistakes()).containsExactly("star.OTHER lacks one of the languages");
    }

    @Test
    void aPhraseThatMentionsWhatItsVocabularyIsNotGivenIsFound() {
        phrases.put("ending", Map.of(Wording.OTHER, LocalizedText.of("{star}", "other")));

        assertThat(mistakes()).containsExactly("ending.OTHER mentions {star}, which nobody gives");
    }

    @Test
    void aVocabularyThatCannotNameNewCodesIsFound() {
        phrases.put("band", Map.of("CRITICAL", LocalizedText.of("低い", "low")));

        assertThat(mistakes()).containsExactly("The vocabulary band has no phrase for OTHER");
    }

    private List<String> mistakes() {
        return WordingCheck.mistakesOf(new Wording("test", kinds, phrases));
    }
}
