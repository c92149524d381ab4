package jp.hoshimori.notification.delivery;

import java.util.UUID;
import jp.hoshimori.notification.delivery.model.Delivery;

/**
 * One try at one mail, which this replica holds until its lease ends.
 *
 * @param delivery the delivery as this attempt began
 * @param organizationId whom it goes to
 * @param notificationId what it tells of
 */
record Attempt(Delivery.Pending delivery, UUID organizationId, UUID notificationId) {}
