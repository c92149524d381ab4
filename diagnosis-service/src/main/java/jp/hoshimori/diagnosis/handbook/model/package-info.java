/** The pure model of the handbook: what it says, without storage or wire. */
package jp.hoshimori.diagnosis.handbook.model;
