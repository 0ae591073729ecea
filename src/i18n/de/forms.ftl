# Forms to fill in and to sign.
