# What the desk calls the details that the assistant gathers for a handoff: desk_package_<slot>

desk_package_order_number = Número de pedido
