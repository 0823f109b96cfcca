// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"

#include "accounthead.h"
#include "linkbutton.h"
#include "painting.h"
#include "plainlabel.h"
#include "scrim.h"
#include "taborder.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

Sheet::Sheet(const QString &name, QWidget *window, const QWidget *uncovered)
    : QDialog(new Scrim(window, uncovered), Qt::Dialog)
    , m_column(new QVBoxLayout(this))
    , m_scroll(new QScrollArea)
    , m_body(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
{
    const auto &m = look::metrics();
    setWindowFlags(Qt::Widget);
    setAttribute(Qt::WA_StyledBackground, false);
    setWindowTitle(name);
    setAccessibleName(name);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_body->setContentsMargins(m.sheetEdge - 1, m.sheetEdge - 4, m.sheetEdge - 1, m.sheetEdge - 4);
    m_body->setSpacing(m.edge);
    m_foot->setContentsMargins(m.sheetEdge - 1, m.edge, m.sheetEdge - 1, m.edge - 2);
    m_foot->setSpacing(m.between);
    m_foot->addStretch(1);
    auto *content = new QWidget;
    content->setLayout(m_body);
    content->installEventFilter(this);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->addWidget(m_scroll, 1);
    m_column->addLayout(m_foot);
    m_answer.start();
    rememberFocus();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocus(now); });
    connect(this, &QDialog::finished, this, [this](int result) {
        m_answer.addResult(result);
        m_answer.finish();
        const auto canHaveIt = [](const QPointer<QWidget> &widget) {
            return widget && widget->isVisible() && widget->isEnabled();
        };
        const auto back = std::ranges::find_if(m_before, canHaveIt);
        if (back != m_before.cend())
            (*back)->setFocus(Qt::PopupFocusReason);
        parentWidget()->hide();
        parentWidget()->deleteLater();
    });
}

// A promise that dies unanswered cancels its future, and with it who waits for it. The focus that its fields lose as
// they go is no business of what is half gone.
Sheet::~Sheet()
{
    disconnect(qApp, nullptr, this, nullptr);
}

int Sheet::heightForWidth(int width) const
{
    // What the body would like; it scrolls where the window has less.
    const int inner = width - 2;
    const int body =
        m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(inner) : m_body->totalSizeHint().height();
    return m_column->totalSizeHint().height() - m_scroll->sizeHint().height() + body;
}

void Sheet::setAccount(const AccountLook &account, const QString &text)
{
    m_column->insertWidget(0, new AccountHead(account, text));
}

void Sheet::setTitle(const QString &title, const QString &detail)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(look::metrics().tight);
    lines->addWidget(new PlainLabel(title, FontRole::Figure));
    auto *second = new PlainLabel(detail);
    second->setColor(Token::Secondary);
    second->setWordWrap(true);
    lines->addWidget(second);
    m_body->insertLayout(0, lines);
}

LinkButton *Sheet::addLink(const QString &text)
{
    auto *link = new LinkButton(text);
    m_foot->insertWidget(0, link);
    return link;
}

QPushButton *Sheet::add(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false); // Enter in a field must not buy
    m_foot->addWidget(button);
    return button;
}

QPushButton *Sheet::addButton(const QString &text)
{
    return add(text);
}

QPushButton *Sheet::addPrimary(const QString &text)
{
    auto *button = add(text);
    button->setProperty("primary", true);
    return button;
}

QFuture<int> Sheet::ask()
{
    rememberFocus();
    m_asked = typed();
    auto *scrim = static_cast<Scrim *>(parentWidget());
    scrim->place();
    scrim->show();
    scrim->raise();
    show();
    scrim->place();
    if (!isAncestorOf(window()->focusWidget()))
        focusNextPrevChild(true);
    return m_answer.future();
}

// Whoever fills the sheet may have given the focus to one of its fields already.
void Sheet::rememberFocus()
{
    QWidget *widget = window()->focusWidget();
    if (!widget || isAncestorOf(widget))
        return;
    m_before.clear();
    for (; widget; widget = widget->parentWidget()) // or beside it, where it is gone, off or hidden by then
        m_before += widget;
}

void Sheet::pointAt(QWidget *field, QWidget *words)
{
    m_words = words;
    field->setFocus(Qt::OtherFocusReason);
    showWords(); // once more when they have their place
}

void Sheet::showWords()
{
    QWidget *field = window()->focusWidget();
    if (!m_words || !m_words->isVisible() || !m_scroll->isAncestorOf(field))
        return;
    taborder::bringIntoSight(m_words, *m_scroll);
    taborder::bringIntoSight(field, *m_scroll);
}

void Sheet::keepTyped()
{
    m_loss = new PlainLabel(tr("Esc again discards what you typed."));
    m_loss->setTone(Tone::NeedsYou);
    m_loss->setElided(Qt::ElideRight);
    m_loss->hide();
    m_foot->insertWidget(0, m_loss);
}

QStringList Sheet::typed() const
{
    QStringList all;
    for (const auto *field : findChildren<QLineEdit *>())
        all += field->text();
    for (const auto *box : findChildren<QComboBox *>())
        all += box->currentText();
    return all;
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Cancel) || !m_loss || typed() == m_asked)
        return QDialog::keyPressEvent(event);
    m_asked = typed(); // what is typed after the warning is not lost without another
    m_loss->show();
}

bool Sheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's own shortcuts rest while a sheet is open; those made inside it work.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = std::ranges::any_of(findChildren<QShortcut *>(),
            [key](const QShortcut *shortcut) { return shortcut->key() == QKeySequence(key->keyCombination()); });
        if (!ours) {
            event->accept();
            return true;
        }
    }
    return QDialog::event(event);
}

// A scroll area tells nobody that what is in it has grown.
bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        static_cast<Scrim *>(parentWidget())->place();
        showWords();
    }
    return QDialog::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    taborder::moveFocus(this, window()->focusWidget(), next);
    return true; // nothing outside may take it
}

// What had the focus may go off or away; then it waits on the sheet itself, and nothing behind gets it.
void Sheet::keepFocus(QWidget *now)
{
    if (!isVisible() || !isOnTop() || (now && (now->window() != window() || isAncestorOf(now) || now == this)))
        return;
    if (now || QApplication::activeWindow() == window())
        setFocus(Qt::OtherFocusReason);
}

bool Sheet::isOnTop() const
{
    const auto scrims = window()->findChildren<Scrim *>(Qt::FindDirectChildrenOnly);
    const auto top = std::ranges::find_if(scrims.crbegin(), scrims.crend(), &QWidget::isVisible);
    return top != scrims.crend() && *top == parentWidget();
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto radius = look::metrics().sheetRadius;
    paint::roundRect(painter, rect(), radius, look::color(Token::Window), look::color(Token::BorderStrong));
    const int foot = m_foot->geometry().top();
    painter.fillRect(1, foot, width() - 2, 1, look::color(Token::Border));
}
