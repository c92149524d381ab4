package jp.hoshimori.declaration.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.register.RegisterEntry.Ending;
import jp.hoshimori.support.reference.CodeList;

/** Puts entries into words of the reader's language. */
@ApplicationScoped
class ShowRegisterEntry {

    private final OrganizationCodes codes;
    private final PublicAddress address;

    ShowRegisterEntry(OrganizationCodes codes, PublicAddress address) {
        this.codes = codes;
        this.address = address;
    }

    /** The entry as it is answered. */
    RegisterEntryResponse show(RegisterEntry entry, Locale locale) {
        return new RegisterEntryResponse(
                entry.number().value(),
                declarer(entry, who -> Optional.of(who.name())),
                declarer(entry, Declarer::kana),
                declarer(entry, Declarer::corporateNumber),
                entry.prefecture(),
                name(codes.prefectures(), entry.prefecture(), locale),
                entry.industry(),
                name(codes.industries(), entry.industry(), locale),
                entry.star().name(),
                entry.status().name(),
                entry.principlesEdition(),
                entry.declaredAt(),
                entry.upgradedAt().orElse(null),
                entry.ending().map(Ending::at).orElse((Instant) null),
                entry.ending().flatMap(Ending::reason).orElse(null),
                declarer(entry, Declarer::policyUrl),
                address.verificationPage(entry.number()),
                Statement.OWN_DECLARATION.in(locale));
    }

    private static String declarer(RegisterEntry entry, Function<Declarer, Optional<String>> member) {
        return entry.declarer().flatMap(member).orElse(null);
    }

    /** The code itself where a later list has dropped it. */
    private static String name(CodeList list, String code, Locale locale) {
        return list.find(code).map(found -> found.name().in(locale)).orElse(code);
    }
}
