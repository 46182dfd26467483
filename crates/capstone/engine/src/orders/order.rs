//! One order.

use super::{Cents, OrderError};

/// The price of one piece when an order names none.
pub const LIST_PRICE: Cents = Cents::new(250);

/// The discount when an order names none.
pub const NO_DISCOUNT: u16 = 0;

/// The largest discount: everything.
pub const WHOLE_PRICE: u16 = 10_000;

/// What an order does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OrderType {
    /// The ward buys.
    Purchase,
    /// The ward sends back.
    Return,
}

/// Pieces of an item, bought or sent back. Every order is one that can be placed: what cannot is no
/// `Order`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Order {
    kind: OrderType,
    item: String,
    pieces: u32,
    price: Cents,
    discount: u16,
}

impl Order {
    /// So many pieces at the list price, without a discount.
    pub fn new(kind: OrderType, item: &str, pieces: u32) -> Result<Order, OrderError> {
        if item.trim().is_empty() {
            return Err(OrderError::NoItem);
        }
        if pieces == 0 {
            return Err(OrderError::NoPieces);
        }
        Ok(Order {
            kind,
            item: item.to_owned(),
            pieces,
            price: LIST_PRICE,
            discount: NO_DISCOUNT,
        })
    }

    /// With another price for one piece.
    pub fn price(mut self, price: Cents) -> Result<Order, OrderError> {
        if price.cents() < 0 {
            return Err(OrderError::NegativePrice(price));
        }
        self.price = price;
        self.fitting()
    }

    /// With a discount, in hundredths of a percent: 1 000 are a tenth.
    ///
    /// ```
    /// use engine::orders::{Order, OrderError, OrderType};
    ///
    /// let order = Order::new(OrderType::Purchase, "gauze", 40)?.discount(1_000)?;
    /// assert_eq!(order.current_value().to_string(), "90.00");
    /// # Ok::<(), OrderError>(())
    /// ```
    pub fn discount(mut self, discount: u16) -> Result<Order, OrderError> {
        if discount > WHOLE_PRICE {
            return Err(OrderError::DiscountTooLarge(discount));
        }
        self.discount = discount;
        self.fitting()
    }

    /// Whether the ward buys or sends back.
    pub fn kind(&self) -> OrderType {
        self.kind
    }

    /// Of what.
    pub fn item(&self) -> &str {
        &self.item
    }

    /// How many.
    pub fn pieces(&self) -> u32 {
        self.pieces
    }

    /// What one piece costs.
    pub fn piece_price(&self) -> Cents {
        self.price
    }

    /// What is taken off the price, in hundredths of a percent.
    pub fn discount_rate(&self) -> u16 {
        self.discount
    }

    /// What it is worth now, rounded to whole cents, half a cent away from nothing; less than
    /// nothing when something is sent back.
    pub fn current_value(&self) -> Cents {
        let value = self.value().unwrap_or(Cents::MAX).cents();
        Cents::new(match self.kind {
            OrderType::Purchase => value,
            OrderType::Return => -value,
        })
    }

    /// The order, unless it is worth more than fits.
    fn fitting(self) -> Result<Order, OrderError> {
        match self.value() {
            Some(_) => Ok(self),
            None => Err(OrderError::TooLarge),
        }
    }

    fn value(&self) -> Option<Cents> {
        // A price, a number of pieces and a discount are 63, 32 and 14 bits.
        let full = i128::from(self.price.cents()) * i128::from(self.pieces);
        let whole = i128::from(WHOLE_PRICE);
        let paid = full * (whole - i128::from(self.discount));
        i64::try_from((paid + whole / 2) / whole)
            .ok()
            .map(Cents::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gauze(pieces: u32) -> Order {
        Order::new(OrderType::Purchase, "gauze", pieces).unwrap()
    }

    #[test]
    fn half_a_cent_is_rounded_away_from_nothing() {
        let order = gauze(1)
            .price(Cents::new(25))
            .unwrap()
            .discount(5_000)
            .unwrap();
        assert_eq!(order.current_value(), Cents::new(13));
        let back = Order::new(OrderType::Return, "gauze", 1).unwrap();
        let back = back.price(Cents::new(25)).unwrap().discount(5_000).unwrap();
        assert_eq!(back.current_value(), Cents::new(-13));
    }

    #[test]
    fn an_order_that_cannot_be_placed_is_none() {
        assert_eq!(
            Order::new(OrderType::Purchase, " ", 1),
            Err(OrderError::NoItem)
        );
        assert_eq!(
            Order::new(OrderType::Purchase, "gauze", 0),
            Err(OrderError::NoPieces)
        );
        let negative = gauze(1).price(Cents::new(-1)).unwrap_err();
        assert!(negative.to_string().contains("-0.01"), "{negative}");
        assert_eq!(
            gauze(1).discount(10_001),
            Err(OrderError::DiscountTooLarge(10_001))
        );
        assert_eq!(gauze(2).price(Cents::MAX), Err(OrderError::TooLarge));
        assert!(
            gauze(u32::MAX)
                .price(Cents::new(i64::from(u32::MAX) / 2))
                .is_ok()
        );
    }

    #[test]
    fn everything_off_is_nothing() {
        let order = gauze(u32::MAX).discount(WHOLE_PRICE).unwrap();
        assert_eq!(order.current_value(), Cents::new(0));
        assert_eq!(
            (order.piece_price(), order.discount_rate(), order.kind()),
            (LIST_PRICE, WHOLE_PRICE, OrderType::Purchase)
        );
    }
}
