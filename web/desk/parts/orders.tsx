import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import type { Order } from "../types";

/** What the company's own look-up knows of this customer. */
export function Orders({ orders }: { orders: Order[] }) {
  const words = useWords();
  if (orders.length === 0) return null;
  return (
    <section class="panel">
      <h3>{words.text("desk_orders")}</h3>
      <ul class="orders">
        {orders.map((order) => (
          <li key={order.title} class="order">
            <p class="order-title">
              <Icon path={icons.bag} />
              {order.url ? (
                <a href={order.url} target="_blank" rel="noopener noreferrer" dir="auto">
                  {order.title}
                </a>
              ) : (
                <bdi>{order.title}</bdi>
              )}
            </p>
            <dl class="facts is-beside">
              {order.lines.map(({ label, value }) => (
                <div key={label}>
                  <dt dir="auto">{label}</dt>
                  <dd dir="auto">{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
