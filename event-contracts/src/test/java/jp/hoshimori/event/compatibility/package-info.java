/**
 * The check that a changed schema breaks no reader.
 *
 * <p>An event is read across time in both directions, so a released schema binds in both:
 *
 * <ul>
 *   <li>A reader already deployed meets events written from now on. It breaks when the schema now admits what it did not
 *       admit before: a wider type, a raised maximum, a field no longer required, a value added to a closed enum.
 *   <li>A reader written from now on meets events already in the topic: on a first start, on a replay, from a dead
 *       letter. It breaks when the schema no longer admits what it admitted before: a narrower type, a lowered maximum, a
 *       field newly required, an enum value removed.
 * </ul>
 *
 * <p>What remains free is a new optional field, a value added to or removed from an enum released as
 * {@code x-growing-enum}, and words meant for people. Anything else is a new version of the event. A keyword that no rule
 * knows may not change at all.
 *
 * <p>{@code /released} holds the schemas that readers were promised. A compatible change is copied there when it is
 * released; nothing there is changed in any other way.
 */
package jp.hoshimori.event.compatibility;
