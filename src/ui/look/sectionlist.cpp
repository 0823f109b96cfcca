// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sectionlist.h"

#include "sectiondelegate.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Sections"));
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            emit currentSectionChanged(item->data(SectionDelegate::KeyRole).toString());
    });
    // Assistive technology selects an item without making it the current one.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const auto chosen = selectedItems();
        if (!chosen.isEmpty() && chosen.first() != currentItem())
            setCurrentItem(chosen.first());
    });
    connect(&Theme::instance(), &Theme::changed, this, &SectionList::measure);
    measure();
}

void SectionList::setSections(const QList<Section> &sections)
{
    clear();
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const auto &section = sections.at(i);
        auto *item = new QListWidgetItem(section.name, this);
        item->setData(SectionDelegate::KeyRole, section.key);
        item->setData(SectionDelegate::IconRole, section.icon);
        const bool starts = i > 0 && sections.at(i - 1).group != section.group;
        item->setData(SectionDelegate::LineAboveRole, starts);
        item->setData(SectionDelegate::RoomAboveRole, i == 0 ? 7 : starts ? 8 : 0);
    }
    updateGeometry(); // as wide as their names
}

void SectionList::setBadge(const QString &key, int count, Tone tone)
{
    if (auto *item = itemOf(key)) {
        item->setData(SectionDelegate::BadgeRole, count);
        item->setData(SectionDelegate::ToneRole, int(tone));
        item->setData(Qt::AccessibleDescriptionRole, count > 0 ? tr("%n waiting", nullptr, count) : QString());
    }
}

// One section is always chosen, whatever is pressed on it.
QItemSelectionModel::SelectionFlags SectionList::selectionCommand(const QModelIndex &index, const QEvent *) const
{
    return index.isValid() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate;
}

QString SectionList::current() const
{
    return currentItem() ? currentItem()->data(SectionDelegate::KeyRole).toString() : QString();
}

void SectionList::setCurrent(const QString &key)
{
    setCurrentItem(itemOf(key));
}

QListWidgetItem *SectionList::itemOf(const QString &key) const
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(SectionDelegate::KeyRole).toString() == key)
            return item(i);
    }
    return nullptr;
}

QSize SectionList::sizeHint() const
{
    int width = look::metrics().wide(176);
    for (int i = 0; i < count(); ++i)
        width = qMax(width, SectionDelegate::widthFor(item(i)->text()));
    return {width, QListWidget::sizeHint().height()};
}

void SectionList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    QPainter painter(viewport());
    const auto all = viewport()->rect();
    const QRect line(all.right(), 0, 1, all.height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), all, line), look::color(Token::Border));
}

void SectionList::measure()
{
    auto palette = this->palette();
    palette.setColor(QPalette::Base, look::color(Token::Sidebar));
    setPalette(palette);
    scheduleDelayedItemsLayout();
    updateGeometry();
}
