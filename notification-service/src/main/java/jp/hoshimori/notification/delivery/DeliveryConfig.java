package jp.hoshimori.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How mails are sent. */
@ConfigMapping(prefix = "hoshimori.delivery")
interface DeliveryConfig {

    /** How often due mails are looked for; a second is the shortest. */
    @WithDefault("1s")
    String every();

    /** How many mails one look takes and sends side by side. */
    @WithDefault("20")
    int batchSize();

    /** How long one attempt may take; the mail server counts as silent after it. */
    @WithDefault("20s")
    Duration timeout();

    /**
     * How long after the start of an attempt another replica may take the mail over; longer than {@code timeout}, or
     * mails would be sent twice.
     */
    @WithDefault("2m")
    Duration lease();

    /** The pauses between attempts: when the last has passed and the mail is refused again, it is given up. */
    @WithDefault("10s,1m,5m,30m,2h,6h,12h,24h")
    List<Duration> retryPauses();

    /** The domain in the Message-ID of each mail. */
    @WithDefault("notification.hoshimori.jp")
    String messageIdDomain();
}
