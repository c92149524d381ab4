/** The members of an organization and its invitations. */
package jp.hoshimori.declaration.member.model;
