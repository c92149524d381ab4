package jp.hoshimori.notification.inbox;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hoshimori.event.MeasuresRequestChanged;
import jp.hoshimori.event.SupplierStarChanged;
import jp.hoshimori.notification.inbox.model.Facts;
import jp.hoshimori.notification.inbox.model.NotificationKind;
import jp.hoshimori.notification.inbox.model.NotificationText;
import jp.hoshimori.notification.inbox.model.Wording;
import jp.hoshimori.problem.LocalizedText;

/** Puts what goes on between buyers and suppliers into words. */
@Singleton
final class PartnerWriter {

    /** A name is part of a title, which is one line and the subject of a mail. */
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final Wording wording;

    PartnerWriter(Wording wording) {
        this.wording = wording;
    }

    /** What a buyer is told of a supplier on its list. */
    NotificationText about(SupplierStarChanged supplier) {
        return wording.write(
                NotificationKind.SUPPLIER_STAR_CHANGED,
                new Facts(Map.of(
                        "date", JapanTime.date(supplier.changedAt()),
                        "supplier", Facts.same(inALine(supplier.supplierName())),
                        "change", change(supplier),
                        "declarationNumber", Facts.same(supplier.declarationNumber()))));
    }

    /** What one side is told of a request for measures. */
    NotificationText about(MeasuresRequestChanged request, NotificationKind kind) {
        return wording.write(
                kind,
                new Facts(Map.of(
                        "date", JapanTime.date(request.changedAt()), "star", wording.phrase("star", request.star()))));
    }

    /** What happened to the star; where none stands any more, its phrase mentions none. */
    private LocalizedText change(SupplierStarChanged supplier) {
        String star = supplier.star() == null ? Wording.OTHER : supplier.star();
        return new Facts(Map.of("star", wording.phrase("star", star)))
                .putInto(wording.phrase("change", supplier.change()));
    }

    private static String inALine(String name) {
        return NOT_IN_A_LINE.matcher(name.strip()).replaceAll(" ");
    }
}
