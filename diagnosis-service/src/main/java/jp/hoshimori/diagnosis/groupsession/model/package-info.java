/**
 * What a group session is: its code, what opening one takes, and how answers of several people become totals that say
 * nothing of one of them. Plain Java: no framework is imported.
 */
package jp.hoshimori.diagnosis.groupsession.model;
