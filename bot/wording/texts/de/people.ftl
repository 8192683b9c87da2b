# Briefe an Mitarbeitende.
staff_mail_reset_subject = Ein neues Passwort für { $brand }
staff_mail_reset_text =
    Jemand, vermutlich Sie, hat ein neues Passwort für Ihr Konto bei { $brand } angefordert.
    Dieser Link funktioniert einmal, eine Stunde lang. Wenn Sie es nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
