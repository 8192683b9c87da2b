# Letters to staff.
staff_mail_reset_subject = A new password for { $brand }
staff_mail_reset_text =
    Somebody, probably you, asked for a new password for your account at { $brand }.
    This link works once, within an hour. If it was not you, do nothing: your password stays as it is.
