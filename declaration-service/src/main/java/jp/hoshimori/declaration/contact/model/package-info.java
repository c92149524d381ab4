/** The contacts of an organization and what makes one sound. */
package jp.hoshimori.declaration.contact.model;
