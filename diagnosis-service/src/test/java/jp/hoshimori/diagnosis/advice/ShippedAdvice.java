package jp.hoshimori.diagnosis.advice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.advice.model.AdviceCoherence;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.advice.model.Surroundings;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.support.reference.Code;
import jp.hoshimori.support.reference.CodeLists;
import jp.hoshimori.support.reference.ReferenceData;

/** The advice that ships, for tests without a running service. */
public final class ShippedAdvice {

    private static final AdviceEdition EDITION = checked(yaml());

    private ShippedAdvice() {}

    /** The advice as the service gives it. */
    public static AdviceEdition edition() {
        return EDITION;
    }

    /** The same as the service's bean. */
    public static AdviceCatalogue catalogue() {
        return new AdviceCatalogue("advice-1", Editions.shipped());
    }

    /** The file it is read from. */
    static String yaml() {
        try (InputStream yaml = ShippedAdvice.class.getResourceAsStream("/advice/advice-1.yaml")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a file says, once it is known to be coherent. */
    static AdviceEdition checked(String yaml) {
        try {
            AdviceEdition read = ReferenceData.read(
                    "planted.yaml",
                    new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
                    AdviceEdition.class);
            return AdviceCoherence.check(
                    read, new Surroundings(List.of(Editions.jisha25v40(), Editions.jisha25v31()), employeeBands()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> employeeBands() {
        return CodeLists.employeeBands().codes().stream().map(Code::code).collect(Collectors.toSet());
    }
}
