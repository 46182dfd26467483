//! The order book of a ward. Amounts are whole cents, and discounts hundredths of a percent.

use std::sync::{Mutex, MutexGuard, PoisonError};

use engine::orders::{self, Cents, LIST_PRICE, NO_DISCOUNT, OrderId, OrderType};
use pyo3::exceptions::{PyKeyError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyList;

use crate::errors::OrRaise;
use crate::people::repr;

// `help` shows the defaults of an order as numbers, so they are written as numbers below.
const _: () = assert!(LIST_PRICE.cents() == 250 && NO_DISCOUNT == 0);

/// Pieces of an item that are bought or sent back.
///
/// `kind` is "purchase" or "return", `price` what one piece costs, in cents, and `discount` what is
/// taken off it, in hundredths of a percent: 1,000 are a tenth.
#[pyclass(module = "moult_engine", frozen, eq, hash)]
#[derive(PartialEq, Hash)]
pub struct Order(orders::Order);

#[pymethods]
impl Order {
    #[new]
    #[pyo3(signature = (kind, item, pieces, *, price = 250, discount = 0))]
    fn new(kind: &str, item: &str, pieces: u32, price: i64, discount: u16) -> PyResult<Order> {
        let order = orders::Order::new(order_type(kind)?, item, pieces).or_raise()?;
        let order = order.price(Cents::new(price)).or_raise()?;
        order.discount(discount).or_raise().map(Order)
    }

    /// Whether the ward buys or sends back: "purchase" or "return".
    #[getter]
    fn kind(&self) -> &'static str {
        match self.0.kind() {
            OrderType::Purchase => "purchase",
            OrderType::Return => "return",
        }
    }

    /// Of what.
    #[getter]
    fn item(&self) -> &str {
        self.0.item()
    }

    /// How many.
    #[getter]
    fn pieces(&self) -> u32 {
        self.0.pieces()
    }

    /// What one piece costs, in cents.
    #[getter]
    fn price(&self) -> i64 {
        self.0.piece_price().cents()
    }

    /// What is taken off the price, in hundredths of a percent.
    #[getter]
    fn discount(&self) -> u16 {
        self.0.discount_rate()
    }

    /// What it is worth, in whole cents; less than nothing when something is sent back.
    #[getter]
    fn current_value(&self) -> i64 {
        self.0.current_value().cents()
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Parts)> {
        let order = this.get();
        let parts = (
            order.kind(),
            order.item().to_owned(),
            order.pieces(),
            order.price(),
            order.discount(),
        );
        Ok((this.get_type().getattr("_rebuilt")?, parts))
    }

    /// What `pickle` calls: it passes everything by position.
    #[staticmethod]
    fn _rebuilt(kind: &str, item: &str, pieces: u32, price: i64, discount: u16) -> PyResult<Order> {
        Order::new(kind, item, pieces, price, discount)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let (kind, item) = (self.kind(), repr(py, self.item())?);
        let (pieces, price, discount) = (self.pieces(), self.price(), self.discount());
        Ok(format!(
            "Order({kind:?}, {item}, {pieces}, price={price}, discount={discount})"
        ))
    }
}

type Parts = (&'static str, String, u32, i64, u16);

fn order_type(word: &str) -> PyResult<OrderType> {
    match word {
        "purchase" => Ok(OrderType::Purchase),
        "return" => Ok(OrderType::Return),
        other => Err(PyValueError::new_err(format!(
            "an order is a \"purchase\" or a \"return\", and not {other:?}"
        ))),
    }
}

/// What is left of an order that was filled.
#[pyclass(module = "moult_engine", frozen, eq)]
#[derive(PartialEq)]
pub struct Receipt(orders::Receipt);

#[pymethods]
impl Receipt {
    #[new]
    #[pyo3(signature = (order, value))]
    fn new(order: &Order, value: i64) -> Receipt {
        Receipt(orders::Receipt {
            order: order.0.clone(),
            value: Cents::new(value),
        })
    }

    /// The order.
    #[getter]
    fn order(&self) -> Order {
        Order(self.0.order.clone())
    }

    /// What the pieces were worth, in cents.
    #[getter]
    fn value(&self) -> i64 {
        self.0.value.cents()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> (Bound<'py, PyAny>, (Order, i64)) {
        let parts = (this.get().order(), this.get().value());
        (this.get_type().into_any(), parts)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let (order, value) = (self.order().__repr__(py)?, self.value());
        Ok(format!("Receipt({order}, {value})"))
    }
}

/// Orders that are open, by their numbers.
///
/// Several threads may use one book: each call is done before the next begins.
#[pyclass(module = "moult_engine", frozen)]
pub struct OrderBook(Mutex<orders::OrderBook>);

#[pymethods]
impl OrderBook {
    #[new]
    fn new() -> OrderBook {
        OrderBook(Mutex::default())
    }

    /// Takes an order in, and returns its number, which no other order of the book ever gets.
    #[pyo3(signature = (order, /))]
    fn place(&self, order: &Order) -> PyResult<u64> {
        let number = self.lock().place(order.0.clone());
        number.or_raise().map(OrderId::number)
    }

    /// Takes an order out, as if it had not been placed, and returns it.
    #[pyo3(signature = (number, /))]
    fn cancel(&self, number: u64) -> PyResult<Order> {
        let order = self.lock().cancel(OrderId::new(number));
        order.or_raise().map(Order)
    }

    /// Takes an order out because the pieces are there.
    #[pyo3(signature = (number, /))]
    fn fill(&self, number: u64) -> PyResult<Receipt> {
        let receipt = self.lock().fill(OrderId::new(number));
        receipt.or_raise().map(Receipt)
    }

    /// How many pieces of an item arrive when all orders are filled; less than nothing when more go
    /// back.
    #[pyo3(signature = (item, /))]
    fn pieces(&self, item: &str) -> i64 {
        self.lock().pieces(item)
    }

    /// What all open orders are worth, in whole cents; returns count against purchases.
    fn current_value(&self) -> PyResult<i64> {
        let value = self.lock().current_value();
        value.or_raise().map(Cents::cents)
    }

    fn __len__(&self) -> usize {
        self.lock().len()
    }

    fn __contains__(&self, number: u64) -> bool {
        self.lock().order(OrderId::new(number)).is_some()
    }

    fn __getitem__(&self, number: u64) -> PyResult<Order> {
        let order = self.lock().order(OrderId::new(number)).cloned();
        let order = order.ok_or_else(|| PyKeyError::new_err(number));
        order.map(Order)
    }

    /// The numbers of the orders that are open now, the oldest first.
    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let numbers: Vec<u64> = self
            .orders()
            .into_iter()
            .map(|(number, _)| number)
            .collect();
        PyList::new(py, numbers)?
            .into_any()
            .try_iter()
            .map(Bound::into_any)
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, BookParts)> {
        let book = this.get();
        let last = book.lock().last_number();
        Ok((this.get_type().getattr("_rebuilt")?, (last, book.orders())))
    }

    /// What `pickle` calls.
    #[staticmethod]
    fn _rebuilt(last: u64, open: Vec<(u64, Bound<'_, Order>)>) -> PyResult<OrderBook> {
        let open = open.iter();
        let open = open.map(|(number, order)| (OrderId::new(*number), order.get().0.clone()));
        let book = orders::OrderBook::reopened(last, open).or_raise()?;
        Ok(OrderBook(Mutex::new(book)))
    }

    fn __repr__(&self) -> String {
        format!("<OrderBook of {} open orders>", self.__len__())
    }
}

type BookParts = (u64, Vec<(u64, Order)>);

impl OrderBook {
    // Nothing is asked of Python under the lock, so nobody waits for both at once.
    fn lock(&self) -> MutexGuard<'_, orders::OrderBook> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn orders(&self) -> Vec<(u64, Order)> {
        let book = self.lock();
        let orders = book.orders();
        orders
            .map(|(id, order)| (id.number(), Order(order.clone())))
            .collect()
    }
}
