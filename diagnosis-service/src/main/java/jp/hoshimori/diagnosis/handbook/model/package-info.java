/**
 * The pure model of the handbook: what it says, how it comes from answers, what an organization may make of it, and what
 * becomes of a version; without storage or wire.
 */
package jp.hoshimori.diagnosis.handbook.model;
