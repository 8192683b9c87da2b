# Cartas al personal.
staff_mail_reset_subject = Una contraseña nueva para { $brand }
staff_mail_reset_text =
    Alguien, probablemente tú, ha pedido una contraseña nueva para tu cuenta de { $brand }.
    Este enlace sirve una sola vez, durante una hora. Si no has sido tú, no hagas nada: tu contraseña no cambia.
