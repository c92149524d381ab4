/**
 * Group sessions: an organizer such as a chamber of commerce opens one, people answer with its code and without signing
 * in, and the organizer sees their totals as they come.
 *
 * <p>Each participant gets an anonymous diagnosis of their own, as if they had answered by themselves; the session keeps
 * a copy of the answers that nothing connects with it. Totals are of whole groups of participants in the order in which
 * they joined ({@link jp.hoshimori.diagnosis.groupsession.model.GroupSize}): they change with every fifth participant at
 * the most, and what two of them differ in is again said of at least five people. What totals cannot hide is what
 * everybody answered alike, nor anything from an organizer who takes part himself.
 *
 * <p>A code that opens nothing is answered alike, by the same work, whether it never was one or its session has closed;
 * how many can be tried in a minute is limited, for each network address and in all.
 *
 * <p>Emits {@code jp.hoshimori.diagnosis.completed.v1} of participants' diagnoses; hears no events.
 */
package jp.hoshimori.diagnosis.groupsession;
