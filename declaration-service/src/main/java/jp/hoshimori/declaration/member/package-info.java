/**
 * Members: whom an organization counts in, and the one-time codes by which it invites people. The list is for the
 * organization to look at and for its records; what somebody may do is in their token and nowhere else. Emits and hears
 * no events.
 */
package jp.hoshimori.declaration.member;
