/** What a report says, and the states that its case goes through. */
package jp.hoshimori.declaration.misuse.model;
